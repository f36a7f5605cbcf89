// @generated as it comes with the generator: changes to this file are lost.

//! Keys as SDKs make names of them where they have what no name may have: signs, and a number in front, are in words.

/// The letters and digits of a key in lower case, with what SDKs spell in words: `@type` and `atType`, `.tag` and
/// `dot_tag`, `range%` and `RangePercent`, `2fa` and `twofa`. A dot further in is left out, as SDKs leave it out.
pub(super) fn spelled(key: &str) -> impl Iterator<Item = char> {
    let (words, rest) = number(key).unwrap_or(([""; 11], key));
    let start = key.len() - rest.len();
    let rest = rest.char_indices().flat_map(move |(at, c)| {
        let letter = Some(c).filter(|c| c.is_alphanumeric());
        sign(c, start + at).chars().chain(letter.into_iter().flat_map(char::to_lowercase))
    });
    words.into_iter().flat_map(str::chars).chain(rest)
}

/// Whether a key has something that SDKs spell in words.
pub(super) fn has_spelled(key: &str) -> bool {
    number(key).is_some() || key.char_indices().any(|(at, c)| !sign(c, at).is_empty())
}

/// The word for a sign at a place of a key.
fn sign(c: char, at: usize) -> &'static str {
    match c {
        '@' => "at",
        '$' => "dollar",
        '.' if at == 0 => "dot",
        '%' => "percent",
        '#' => "number",
        '+' => "plus",
        _ => "",
    }
}

/// The words of the number of up to six digits that a key begins with, and the rest of the key: `180d` is
/// `OneHundredAndEightyd`, `1080p` is `OneThousandAndEightyp`.
fn number(key: &str) -> Option<([&'static str; 11], &str)> {
    let digits = key.bytes().take_while(u8::is_ascii_digit).count();
    let number: usize = key[..digits].parse().ok().filter(|_| digits < 7)?;
    let (thousands, ones) = (number / 1000, number % 1000);
    let [a, b, c, d, e] = if thousands > 0 { below_thousand(thousands, false) } else { [""; 5] };
    let [g, h, i, j, k] = if ones > 0 || number == 0 { below_thousand(ones, thousands > 0) } else { [""; 5] };
    Some(([a, b, c, d, e, if thousands > 0 { "thousand" } else { "" }, g, h, i, j, k], &key[digits..]))
}

/// The words of a number of up to three digits, which may go on another.
fn below_thousand(number: usize, goes_on: bool) -> [&'static str; 5] {
    const NUMBERS: [&str; 20] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    const TENS: [&str; 10] =
        ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    let (hundreds, rest) = (number / 100, number % 100);
    let [first, hundred] = if hundreds > 0 { [NUMBERS[hundreds], "hundred"] } else { ["", ""] };
    let and = if rest > 0 && (hundreds > 0 || goes_on) { "and" } else { "" };
    let tens = TENS[rest / 10];
    let last = match (tens, rest % 10) {
        ("", 0) if rest == 0 && hundreds > 0 => "",
        ("", _) => NUMBERS[rest],
        (_, 0) => "",
        (_, ones) => NUMBERS[ones],
    };
    [first, hundred, and, tens, last]
}
