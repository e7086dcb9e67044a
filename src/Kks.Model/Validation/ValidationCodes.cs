namespace Kks.Model.Validation;

/// <summary>The codes of what can be wrong with a submission's content (KKS12xx) and its evidence (KKS2xxx); see <c>docs/diagnostics.md</c>.</summary>
internal static class ValidationCodes
{
    public const string Edisi = "KKS1201";
    public const string Target = "KKS1202";
    public const string Tatanan = "KKS1203";
    public const string Badan = "KKS1204";
    public const string Indikator = "KKS1205";
    public const string Duplicate = "KKS1206";
    public const string PerangkatDaerah = "KKS1207";
    public const string Riwayat = "KKS1208";
    public const string Blank = "KKS1209";
    public const string Opsi = "KKS1210";
    public const string OpsiMissing = "KKS1211";
    public const string NarasiMissing = "KKS1212";
    public const string IndikatorUnanswered = "KKS1213";
    public const string TatananUnanswered = "KKS1214";
    public const string OdfMissing = "KKS1215";
    public const string Kunci = "KKS1216";
    public const string TahunMissing = "KKS1220";
    public const string TahunOutside = "KKS1221";
    public const string CapaianMissing = "KKS1222";
    public const string NilaiMissing = "KKS1223";
    public const string TargetMissing = "KKS1224";
    public const string PercentTooHigh = "KKS1225";
    public const string Negative = "KKS1226";
    public const string PembilangTooHigh = "KKS1227";
    public const string PercentDisagrees = "KKS1228";
    public const string PenyebutZero = "KKS1229";
    public const string HalfFraction = "KKS1230";
    public const string AmbangMissing = "KKS1231";
    public const string Contradiction = "KKS1232";
    public const string Magnitude = "KKS1233";
    public const string KodeWilayah = "KKS1240";
    public const string NamaDaerah = "KKS1241";
    public const string JabatanKepala = "KKS1242";
    public const string Nip = "KKS1250";
    public const string NipDate = "KKS1251";
    public const string Selaku = "KKS1252";
    public const string IkutTooHigh = "KKS1260";
    public const string SumDisagrees = "KKS1261";
    public const string StopBabsTooHigh = "KKS1262";
    public const string Koordinat = "KKS1263";
    public const string KoordinatAbroad = "KKS1264";
    public const string SkDates = "KKS1270";
    public const string SkExpired = "KKS1271";
    public const string DokumenTahunMissing = "KKS1272";

    public const string BerkasMissing = "KKS2001";
    public const string BerkasOutside = "KKS2002";
    public const string JenisBukti = "KKS2003";
    public const string FotoIncomplete = "KKS2004";
    public const string Unsigned = "KKS2005";
    public const string BuktiTahun = "KKS2006";
    public const string Tautan = "KKS2007";
    public const string FotoFormat = "KKS2008";
    public const string BuktiMissing = "KKS2009";
    public const string BerkasEmpty = "KKS2010";

    /// <summary>Codes that say a list or group lacks something; silent where something in it could not be read.</summary>
    public static IReadOnlySet<string> Completeness { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        OpsiMissing, NarasiMissing, IndikatorUnanswered, TatananUnanswered, OdfMissing, TahunMissing, CapaianMissing, NilaiMissing,
        TargetMissing, HalfFraction, AmbangMissing, SumDisagrees, DokumenTahunMissing, FotoIncomplete, Unsigned, BuktiMissing,
    };
}
