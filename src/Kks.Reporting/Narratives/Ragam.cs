namespace Kks.Reporting.Narratives;

/// <summary>Chooses among wordings (<i>ragam</i>): always the same for the same key, so that neighbours differ and a document never changes by itself.</summary>
internal readonly struct Ragam
{
    private readonly uint _hash;

    public Ragam(string key)
    {
        // FNV-1a, written out because string.GetHashCode differs from run to run.
        var hash = 2166136261u;
        foreach (var sign in key)
        {
            hash = (hash ^ sign) * 16777619u;
        }

        // The low bits of similar keys are alike; one multiplication spreads them.
        _hash = (hash ^ (hash >> 15)) * 2246822519u;
    }

    /// <summary>One of the wordings; different salts choose independently of each other.</summary>
    public string Pick(int salt, params ReadOnlySpan<string> wordings) =>
        wordings[(int)(((_hash >> (salt * 5 % 27)) ^ _hash) % (uint)wordings.Length)];
}
