namespace Kks.Model.Submissions;

/// <summary>What a store knows of an evidence file.</summary>
/// <param name="Status">Whether it is there.</param>
/// <param name="Length">Its size in bytes; 0 where it is not there or the store does not know.</param>
public readonly record struct BerkasBukti(StatusBerkas Status, long Length = 0);
