using System.Runtime.InteropServices;

namespace Plan.EndToEnd.Running;

/// <summary>The .NET tool as someone would get it: packed, and installed from a folder of packages.</summary>
public sealed class ToolTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_tool_is_installed_from_its_packages_and_builds_what_the_program_builds()
    {
        if (Environment.GetEnvironmentVariable("PLAN_TEST_NATIVE") != "1") Assert.Skip("Compiling it ahead takes minutes: PLAN_TEST_NATIVE=1 asks for it.");

        // This platform and the portable fallback; a release has them all. A variable, as a semicolon ends an argument's property.
        var packed = await Run.Program(
            "dotnet", ["pack", "src/Plan.Cli", "-c", "Release", "-v", "quiet", "-o", _folder.At("packages")], Repository.Root,
            ("ToolPackageRuntimeIdentifiers", $"{RuntimeInformation.RuntimeIdentifier};any"));
        Assert.True(packed.ExitCode == 0, packed.Said);
        Assert.Equal(3, _folder.Names("packages").Length);

        var installed = await Run.Program(
            "dotnet", ["tool", "install", "plan-cli", "--tool-path", _folder.At("tool"), "--source", _folder.At("packages"), "--no-cache"],
            _folder.Path, ("NUGET_PACKAGES", _folder.At("cache")));
        Assert.True(installed.ExitCode == 0, installed.Said);

        var plan = Repository.At("plans/riverside-library-2026");
        var built = await Run.Program(_folder.At(OperatingSystem.IsWindows() ? "tool/plan.exe" : "tool/plan"), ["build", plan, "-o", _folder.At("tool-built")]);
        Assert.True(built.ExitCode == 0, built.Said);
        var expected = await PlanProgram.Run(Repository.Root, "build", plan, "-o", _folder.At("built"));
        Assert.True(expected.ExitCode == 0, expected.Said);
        Assert.Equal(_folder.Names("built"), _folder.Names("tool-built"));
        foreach (var name in _folder.Names("built")) Assert.Equal(_folder.ReadBytes($"built/{name}"), _folder.ReadBytes($"tool-built/{name}"));
    }
}
