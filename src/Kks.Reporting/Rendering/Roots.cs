using Kks.Reporting.Packs;
using Kks.Reporting.Views;

namespace Kks.Reporting.Rendering;

/// <summary>Lists what a pack can make documents about.</summary>
internal static class Roots
{
    private const string District = "daerah";

    public static IEnumerable<ReportRoot> All(SatuanDokumen per, ViewContext context) => per switch
    {
        SatuanDokumen.Tatanan => context.Penilaian.Tatanan.Select(tatanan => new ReportRoot(
            tatanan.Tatanan.Kunci, tatanan.Tatanan.Nama, tatanan.Jawaban is not null, () => new LaporanTatanan(context, tatanan))),
        SatuanDokumen.PerangkatDaerah => context.Usulan.PerangkatDaerah.Select(agency => new ReportRoot(
            agency.Kunci, agency.Nama, true, () => new LaporanPerangkatDaerah(context, agency))),
        SatuanDokumen.Badan => context.Penilaian.Kelembagaan.Badan.Select(badan => new ReportRoot(
            badan.Badan.Kunci, badan.Badan.Nama, badan.Jawaban is not null, () => new LaporanBadan(context, badan))),
        _ => [new ReportRoot(District, context.DaerahName, true, () => new LaporanDaerah(context))],
    };

    public static IEnumerable<ReportRoot> Answered(SatuanDokumen per, ViewContext context) => All(per, context).Where(root => root.Answered);

    public static ReportRoot? Find(SatuanDokumen per, ViewContext context, string kunci) => All(per, context).FirstOrDefault(root => root.Kunci == kunci);
}
