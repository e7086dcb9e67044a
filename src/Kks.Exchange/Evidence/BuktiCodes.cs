namespace Kks.Exchange.Evidence;

/// <summary>The codes of what can be wrong with evidence files (KKS21xx) and photos (KKS22xx); see <c>docs/diagnostics.md</c>.</summary>
internal static class BuktiCodes
{
    public const string WrongKind = "KKS2101";
    public const string Broken = "KKS2102";
    public const string TooLarge = "KKS2103";
    public const string Locked = "KKS2104";
    public const string UnusualKind = "KKS2105";
    public const string UsedTwice = "KKS2106";
    public const string Unused = "KKS2107";
    public const string Blank = "KKS2108";
    public const string Unreadable = "KKS2109";
    public const string TooMuch = "KKS2110";
    public const string Changed = "KKS2111";
    public const string Gone = "KKS2112";
    public const string Added = "KKS2113";
    public const string NoManifest = "KKS2114";
    public const string CoarseScan = "KKS2115";

    public const string TimeOutside = "KKS2201";
    public const string TimeDiffers = "KKS2202";
    public const string NoTime = "KKS2203";
    public const string NoPlace = "KKS2204";
    public const string Fillable = "KKS2205";
    public const string OutsideProvince = "KKS2206";
    public const string PlaceDiffers = "KKS2207";
    public const string TooSmall = "KKS2208";
    public const string SamePicture = "KKS2209";
}
