namespace Kks.Reporting.Testing.Snapshots;

/// <summary>Knows build servers by the environment variables they set.</summary>
internal static class BuildServer
{
    private static readonly string[] Variables =
    [
        "CI", "BUILD_SERVER", "TF_BUILD", "GITHUB_ACTIONS", "GITLAB_CI", "JENKINS_URL", "TEAMCITY_VERSION", "BITBUCKET_BUILD_NUMBER", "APPVEYOR", "TRAVIS", "BUILDKITE", "CIRCLECI",
    ];

    /// <summary>Whether differing texts are written: as asked, else everywhere but on a build server.</summary>
    public static bool MayWrite(bool? asked) => asked ?? !IsThis(Environment.GetEnvironmentVariable);

    /// <param name="variable">Reads an environment variable.</param>
    public static bool IsThis(Func<string, string?> variable) =>
        Variables.Any(name => variable(name) is { Length: > 0 } value && !value.Equals("false", StringComparison.OrdinalIgnoreCase) && value != "0");
}
