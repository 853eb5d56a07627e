package dev.adagio.text;

/** Divides running text into tokens in one pass. Every look-ahead is bounded or consumed, so time is linear. */
final class TokenScanner {

    private static final int LONGEST_SHORTCODE = 40;

    private final String text;
    private final Tokens tokens;
    private final int end;
    private int at;

    private TokenScanner(String text, int start, int end, Tokens tokens) {
        this.text = text;
        this.tokens = tokens;
        this.end = end;
        this.at = start;
    }

    static void scan(String text, int start, int end, Tokens tokens) {
        new TokenScanner(text, start, end, tokens).run();
    }

    private void run() {
        int begin = at;
        while (at < end) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\n' || Characters.isBlank(c)) {
                at++;
            } else if (Characters.isLetter(c)) {
                word();
            } else if (Characters.isDigit(c)) {
                number();
            } else if (c == '-' && at > begin && Characters.isLetter(text.charAt(at - 1)) && isLetterAt(at + 1)) {
                at++;
            } else {
                sign(c);
            }
        }
    }

    private void word() {
        int start = at;
        int hash = 0;
        boolean code = false;
        boolean dottedInitials = false;
        while (at < end) {
            char c = text.charAt(at);
            if (Characters.isLetter(c) || Characters.isDigit(c)) {
                hash = Characters.step(hash, Characters.fold(c));
            } else if (c == '_') {
                code = true;
                hash = Characters.step(hash, c);
            } else if ((c == '\'' || c == '\u2019') && isLetterAt(at + 1)) {
                hash = Characters.step(hash, '\'');
            } else if (c == '.' && isLetterOrDigitAt(at + 1)) {
                boolean initial = at - start == 1 || dottedInitials;
                dottedInitials = initial && !isLetterOrDigitAt(at + 2);
                code = !dottedInitials;
                hash = Characters.step(hash, c);
            } else if (c == ':' && startsLink(start)) {
                link(start);
                return;
            } else {
                break;
            }
            at++;
        }
        if (code && text.startsWith("www.", start)) {
            link(start);
        } else if (at < end && text.charAt(at) == '@' && isLetterOrDigitAt(at + 1)) {
            address(start);
        } else if (at + 1 < end && text.charAt(at) == '(' && text.charAt(at + 1) == ')') {
            at += 2;
            tokens.add(TokenKind.CODE, start, at);
        } else if (at < end && text.charAt(at) == '-' && isDigitAt(at + 1) && Characters.isUpperCase(text, start, at)) {
            at++;
            skipLettersAndDigits();
            tokens.add(TokenKind.REFERENCE, start, at);
        } else if (dottedInitials && at < end && text.charAt(at) == '.') {
            tokens.add(TokenKind.WORD, start, at, hash);
            at++;
        } else {
            tokens.add(code ? TokenKind.CODE : TokenKind.WORD, start, at, hash);
        }
    }

    private void number() {
        int start = at;
        while (at < end) {
            char c = text.charAt(at);
            boolean inner = (c == '.' || c == ':' || c == ',' || c == '/' || c == '-') && isDigitAt(at + 1);
            if (!inner && !Characters.isLetter(c) && !Characters.isDigit(c) && c != '_') {
                break;
            }
            at++;
        }
        if (at < end && text.charAt(at) == '@' && isLetterOrDigitAt(at + 1)) {
            address(start);
        } else {
            tokens.add(TokenKind.NUMBER, start, at);
        }
    }

    private void sign(char c) {
        if ((c == '@' || c == '#') && isLetterOrDigitAt(at + 1)) {
            int start = at++;
            skipName();
            tokens.add(c == '@' ? TokenKind.MENTION : TokenKind.REFERENCE, start, at);
        } else if (Character.isSurrogate(c) || Characters.isPictograph(c)) {
            emoji();
        } else if (c == '`') {
            code();
        } else if (c == ':' || c == ';') {
            int length = Math.max(shortcodeLength(), emoticonLength());
            if (length > 0) {
                tokens.add(TokenKind.EMOJI, at, at + length);
                at += length;
            } else {
                punctuation(c);
            }
        } else {
            punctuation(c);
        }
    }

    private void punctuation(char c) {
        int start = at++;
        while (at < end && text.charAt(at) == c) {
            at++;
        }
        tokens.add(TokenKind.PUNCTUATION, start, at);
    }

    /** Code between backticks on one line; a backtick without a partner is a sign like others. */
    private void code() {
        int close = at + 1;
        while (close < end && text.charAt(close) != '`' && text.charAt(close) != '\n') {
            close++;
        }
        if (close < end && text.charAt(close) == '`' && close > at + 1) {
            tokens.add(TokenKind.CODE, at, close + 1);
            at = close + 1;
        } else {
            punctuation('`');
        }
    }

    private void emoji() {
        int start = at;
        while (at < end) {
            char c = text.charAt(at);
            if (!Character.isSurrogate(c) && !Characters.isPictograph(c) && !Characters.joinsPictographs(c)) {
                break;
            }
            at++;
        }
        tokens.add(TokenKind.EMOJI, start, at);
    }

    private int shortcodeLength() {
        int limit = text.charAt(at) == ':' ? Math.min(end, at + LONGEST_SHORTCODE) : at;
        for (int i = at + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i - at > 2 && Characters.isLetter(text.charAt(at + 1)) ? i + 1 - at : 0;
            }
            if (!Characters.isLetter(c) && !Characters.isDigit(c) && c != '_' && c != '-' && c != '+') {
                return 0;
            }
        }
        return 0;
    }

    private int emoticonLength() {
        int face = at + 1 < end && text.charAt(at + 1) == '-' ? at + 2 : at + 1;
        if (face >= end || ")(DPp/|*".indexOf(text.charAt(face)) < 0 || isLetterOrDigitAt(face + 1)) {
            return 0;
        }
        return text.charAt(face) == '/' && face + 1 < end && text.charAt(face + 1) == '/' ? 0 : face + 1 - at;
    }

    private boolean startsLink(int start) {
        return at - start <= 6 && text.startsWith("://", at) && at + 3 < end && at > start;
    }

    private void link(int start) {
        while (at < end && Characters.belongsToLink(text.charAt(at))) {
            at++;
        }
        while (at > start && Characters.endsSentence(text.charAt(at - 1))) {
            at--;
        }
        tokens.add(TokenKind.LINK, start, at);
    }

    private void address(int start) {
        at++;
        skipName();
        tokens.add(TokenKind.ADDRESS, start, at);
    }

    private void skipName() {
        while (at < end) {
            char c = text.charAt(at);
            boolean inner = (c == '.' || c == '-' || c == '/' || c == '#') && isLetterOrDigitAt(at + 1);
            if (!inner && c != '_' && !Characters.isLetter(c) && !Characters.isDigit(c)) {
                return;
            }
            at++;
        }
    }

    private void skipLettersAndDigits() {
        while (isLetterOrDigitAt(at)) {
            at++;
        }
    }

    private boolean isLetterAt(int i) {
        return i < end && Characters.isLetter(text.charAt(i));
    }

    private boolean isDigitAt(int i) {
        return i < end && Characters.isDigit(text.charAt(i));
    }

    private boolean isLetterOrDigitAt(int i) {
        return isLetterAt(i) || isDigitAt(i);
    }
}
