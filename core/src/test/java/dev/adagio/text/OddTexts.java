package dev.adagio.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts of signs that mean something to one markup or another, in any order. */
final class OddTexts {

    private OddTexts() {}

    static Arbitrary<String> any() {
        Arbitrary<String> pieces = Arbitraries.of(
                "word",
                "Dr.",
                " ",
                "\n",
                "\n\n",
                "\r\n",
                "> ",
                "- ",
                "1. ",
                "```",
                "`",
                "*",
                "**",
                "_",
                "[",
                "](",
                ")",
                "<",
                ">",
                "<@U1>",
                "<!here>",
                "|",
                "&gt;",
                "&amp;",
                "#1",
                "@a",
                "http://a.b",
                "a@b.c",
                ":x:",
                ":)",
                ".",
                "?",
                "...",
                "--\n",
                "wrote:\n",
                "From: a\n",
                "---a---\n",
                "---\n",
                "<!--",
                "-->",
                "\t",
                "    ",
                "\ud83d",
                "\ude00",
                "\u0301",
                "\u202e",
                "\0",
                "\ufeff",
                "\u2028",
                "3",
                "a_b",
                "é",
                "漢字");
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(80),
                pieces.list().ofMaxSize(40).map(list -> String.join("", list)));
    }
}
