using Plan.Compiler.Findings;

namespace Plan.Tests.Findings;

/// <summary>What commands say, they say in every language, with the same facts.</summary>
public sealed class SentencesTests
{
    public static TheoryData<string> Commands => ["changes", "roll"];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Both_languages_have_the_same_sentences(string command)
    {
        var (swedish, english) = (Sentences.Of(command, "sv"), Sentences.Of(command, "en"));

        Assert.Equal(english.Names, swedish.Names);
        Assert.All(english.Names, name => Assert.Equal(Phrase.NamesIn(english[name]), Phrase.NamesIn(swedish[name])));
    }
}
