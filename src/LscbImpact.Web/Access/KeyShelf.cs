using System.Xml.Linq;
using LscbImpact.Store;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace LscbImpact.Web.Access;

/// <summary>Keeps the pages' keys in the store, so that a form shown by one process can be sent to another.</summary>
internal sealed class KeyShelf(PageKeys keys) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => [.. keys.Read().Select(XElement.Parse)];

    public void StoreElement(XElement element, string friendlyName) => keys.Keep(friendlyName, element.ToString(SaveOptions.DisableFormatting));
}
