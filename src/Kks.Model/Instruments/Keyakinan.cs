namespace Kks.Model.Instruments;

/// <summary>A degree of certainty (<i>keyakinan</i>) a catalogue uses for its sources.</summary>
/// <param name="Kunci">The word the catalogue uses.</param>
/// <param name="Arti">What it means.</param>
public sealed record Keyakinan(string Kunci, string Arti);
