namespace Kks.Model.Assessments;

/// <summary>How complete (<i>kelengkapan</i>) a set of answers is, as counts of indicators.</summary>
public sealed record Kelengkapan
{
    /// <summary>The number of indicators.</summary>
    public required int JumlahIndikator { get; init; }

    /// <summary>How many have an option chosen by the district.</summary>
    public required int Terjawab { get; init; }

    /// <summary>How many have a narrative of the district's own.</summary>
    public required int Bernarasi { get; init; }

    /// <summary>How many are measured in numbers, so that results of the data years are due.</summary>
    public required int PerluCapaian { get; init; }

    /// <summary>How many of <see cref="PerluCapaian"/> have the results of every data year.</summary>
    public required int BerCapaian { get; init; }

    /// <summary>How many ask for evidence.</summary>
    public required int PerluBukti { get; init; }

    /// <summary>How many of <see cref="PerluBukti"/> have evidence of every kind asked.</summary>
    public required int BerBukti { get; init; }

    /// <summary>How many lack nothing: option, narrative, results where due, evidence where asked.</summary>
    public required int Lengkap { get; init; }

    /// <summary>The indicators that lack nothing, in percent of all; 100 where there is none to answer.</summary>
    public decimal Persen => JumlahIndikator == 0 ? 100m : 100m * Lengkap / JumlahIndikator;
}
