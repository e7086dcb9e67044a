namespace Kks.Templating;

/// <summary>The codes of everything that can be wrong with a template. Stable: a code never changes its meaning.</summary>
public static class DiagnosticCodes
{
    /// <summary>A sign or word that does not belong here.</summary>
    public const string UnexpectedToken = "KKS3001";

    /// <summary>An expression is missing.</summary>
    public const string ExpressionExpected = "KKS3002";

    /// <summary>A text or placeholder is not closed.</summary>
    public const string StringNotClosed = "KKS3003";

    /// <summary>An escape in a text is not known.</summary>
    public const string BadEscape = "KKS3004";

    /// <summary>A number that cannot be read.</summary>
    public const string BadNumber = "KKS3005";

    /// <summary>A block is not closed with <c>end</c>.</summary>
    public const string BlockNotClosed = "KKS3006";

    /// <summary>An <c>end</c> without a block.</summary>
    public const string UnexpectedEnd = "KKS3007";

    /// <summary>An <c>else</c> or <c>when</c> out of place.</summary>
    public const string MisplacedBranch = "KKS3008";

    /// <summary>An assignment where none is allowed, or to something that cannot be assigned.</summary>
    public const string BadAssignment = "KKS3009";

    /// <summary>An unknown member of <c>for</c> or <c>while</c>.</summary>
    public const string UnknownLoopMember = "KKS3010";

    /// <summary>A parameter list that is not allowed.</summary>
    public const string BadParameter = "KKS3011";

    /// <summary>Nested deeper than allowed.</summary>
    public const string NestingTooDeep = "KKS3012";

    /// <summary>More errors than are worth listing.</summary>
    public const string TooManyErrors = "KKS3013";

    /// <summary>A feature of Scriban that this engine refuses on purpose.</summary>
    public const string NotSupported = "KKS3014";

    /// <summary>An escape block is not closed.</summary>
    public const string EscapeBlockNotClosed = "KKS3015";

    /// <summary>The template is larger than allowed.</summary>
    public const string TemplateTooLarge = "KKS3016";

    /// <summary>A member that the type does not have.</summary>
    public const string UnknownMember = "KKS3101";

    /// <summary>A name that is defined nowhere.</summary>
    public const string UnknownVariable = "KKS3102";

    /// <summary>A function that does not exist.</summary>
    public const string UnknownFunction = "KKS3103";

    /// <summary>Fewer arguments than needed.</summary>
    public const string TooFewArguments = "KKS3104";

    /// <summary>More arguments than accepted.</summary>
    public const string TooManyArguments = "KKS3105";

    /// <summary>An argument of the wrong kind.</summary>
    public const string BadArgument = "KKS3106";

    /// <summary>A named argument that the function does not have.</summary>
    public const string UnknownArgument = "KKS3107";

    /// <summary>Something called that is not a function.</summary>
    public const string NotCallable = "KKS3108";

    /// <summary>An unknown option of a loop.</summary>
    public const string UnknownLoopOption = "KKS3109";

    /// <summary>A loop over something that is no list.</summary>
    public const string NotIterable = "KKS3110";

    /// <summary>A template to include that is not there, or not in order.</summary>
    public const string BadInclude = "KKS3111";

    /// <summary>The data given is not of the type the template was compiled for.</summary>
    public const string WrongRoot = "KKS3112";

    /// <summary>A member of something that is not there.</summary>
    public const string MemberOfNull = "KKS3201";

    /// <summary>An index that is null, outside, or on something without items.</summary>
    public const string BadIndex = "KKS3202";

    /// <summary>An operator on kinds it does not know.</summary>
    public const string BadOperands = "KKS3203";

    /// <summary>A division by zero.</summary>
    public const string DivisionByZero = "KKS3204";

    /// <summary>A variable or member that may not be changed.</summary>
    public const string ReadOnly = "KKS3205";

    /// <summary>An attempt to change the data.</summary>
    public const string DataReadOnly = "KKS3206";

    /// <summary><c>break</c> or <c>continue</c> outside a loop.</summary>
    public const string OutsideLoop = "KKS3207";

    /// <summary>A function could not do its work.</summary>
    public const string FunctionFailed = "KKS3208";

    /// <summary>A list or object was changed while it was walked.</summary>
    public const string ChangedInLoop = "KKS3209";

    /// <summary>Something other than an object where one is needed.</summary>
    public const string ObjectExpected = "KKS3210";

    /// <summary>Reading the data failed in the host's own code.</summary>
    public const string DataFailed = "KKS3211";

    /// <summary>Rendering took longer than allowed.</summary>
    public const string TimeLimit = "KKS3301";

    /// <summary>More steps of loops than allowed.</summary>
    public const string StepLimit = "KKS3302";

    /// <summary>Calls nested deeper than allowed.</summary>
    public const string RecursionLimit = "KKS3303";

    /// <summary>More output than allowed.</summary>
    public const string OutputLimit = "KKS3304";

    /// <summary>A text, number or list larger than allowed.</summary>
    public const string SizeLimit = "KKS3305";

    /// <summary>A pattern took longer than allowed.</summary>
    public const string RegexLimit = "KKS3306";

    /// <summary>A printed value is nested deeper than allowed.</summary>
    public const string PrintDepthLimit = "KKS3307";

    /// <summary>The rendering was cancelled.</summary>
    public const string Cancelled = "KKS3308";
}
