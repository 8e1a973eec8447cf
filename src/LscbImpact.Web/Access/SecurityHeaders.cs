namespace LscbImpact.Web.Access;

/// <summary>What browsers may do with the pages: nothing from elsewhere, nothing framed, nothing guessed.</summary>
internal static class SecurityHeaders
{
    /// <summary>The job dashboard is another project's page and brings styles and scripts within its text.</summary>
    public static HeaderPolicyCollection Policy { get; } = new HeaderPolicyCollection()
        .AddFrameOptionsDeny()
        .AddContentTypeOptionsNoSniff()
        .AddReferrerPolicyNoReferrer()
        .RemoveServerHeader()
        .AddContentSecurityPolicy(csp =>
        {
            csp.AddDefaultSrc().Self();
            csp.AddScriptSrc().Self();
            csp.AddStyleSrc().Self().UnsafeInline();
            csp.AddImgSrc().Self().Data();
            csp.AddFormAction().Self();
            csp.AddFrameAncestors().None();
            csp.AddBaseUri().None();
        });
}
