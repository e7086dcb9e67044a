namespace Kks.Model.Data;

/// <summary>The two spellings of data.</summary>
public enum DataFormat
{
    /// <summary>YAML, for people.</summary>
    Yaml,

    /// <summary>JSON, for programs.</summary>
    Json,
}
