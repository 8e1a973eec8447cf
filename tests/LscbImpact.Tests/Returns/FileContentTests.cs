using System.Text;
using LscbImpact.Core.Returns.Reading;

namespace LscbImpact.Tests.Returns;

public class FileContentTests
{
    [Fact]
    public void The_beginning_of_a_short_file_is_all_of_it() => Beginning("a,b\n1,2").Should().Be("a,b\n1,2");

    [Fact]
    public void The_beginning_of_a_long_file_ends_with_a_line()
    {
        var beginning = Beginning("code,name\n" + string.Concat(Enumerable.Range(1, 100_000).Select(i => $"{i},Zoë\n")));
        beginning.Should().StartWith("code,name\n1,Zoë\n").And.EndWith(",Zoë\n");
        Encoding.UTF8.GetByteCount(beginning!).Should().BeInRange(65_000, 65_536);
    }

    [Fact]
    public void Of_bytes_that_cannot_be_decompressed_there_is_no_beginning() => FileContent.Kept([.. Enumerable.Repeat((byte)0xFF, 100)], 100, "").Beginning().Should().BeNull();

    private static string? Beginning(string text)
    {
        using var reader = new StreamReader(FileContent.Of(Encoding.UTF8.GetBytes(text)).Beginning()!.Open());
        return reader.ReadToEnd();
    }
}
