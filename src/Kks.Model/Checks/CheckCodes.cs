namespace Kks.Model.Checks;

/// <summary>The codes of what checkers find in data (KKS13xx) and in the field (KKS14xx); see <c>docs/diagnostics.md</c>.</summary>
internal static class CheckCodes
{
    public const string AgencyMissing = "KKS1301";
    public const string HeadMissing = "KKS1302";
    public const string FractionMissing = "KKS1303";
    public const string DenominatorListMissing = "KKS1304";
    public const string YearEvidenceMissing = "KKS1305";
    public const string SkIncomplete = "KKS1306";
    public const string SkTooLate = "KKS1307";
    public const string BodyCount = "KKS1308";
    public const string BodyPapers = "KKS1309";
    public const string OfficeIncomplete = "KKS1310";
    public const string PlanWithoutTarget = "KKS1311";
    public const string NarrativeWithoutResult = "KKS1312";
    public const string GeneralDataIncomplete = "KKS1313";

    public const string OpenCase = "KKS1320";
    public const string UnitRange = "KKS1321";
    public const string OdfDisagrees = "KKS1322";
    public const string OdfFell = "KKS1323";
    public const string CopiedYear = "KKS1324";
    public const string CopiedNarrative = "KKS1325";
    public const string SharedQuantity = "KKS1326";
    public const string LowerByVerifier = "KKS1327";

    public const string FieldDenies = "KKS1401";
    public const string FieldUnconfirmed = "KKS1402";
    public const string FieldNotBegun = "KKS1403";
    public const string FieldIncomplete = "KKS1404";
    public const string FieldTooEarly = "KKS1405";
}
