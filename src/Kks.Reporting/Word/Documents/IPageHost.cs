namespace Kks.Reporting.Word.Documents;

/// <summary>The sections of the document that is being written, where a document may be inserted on pages of its own.</summary>
internal interface IPageHost
{
    /// <summary>Whether the pages lie on their side where we are.</summary>
    bool IsLandscape { get; }

    /// <summary>Ends the section we are in, and begins one with other pages.</summary>
    /// <param name="page">The pages.</param>
    /// <param name="afterText">Whether the inserted document has written anything into the section we are in.</param>
    void Enter(PageSetup page, bool afterText);

    /// <summary>Ends the section begun last; the one before goes on with what is written next, if anything is.</summary>
    void Leave();
}
