// @generated as it comes with the generator: changes to this file are lost.

//! Keys as SDKs make names of them where they have what no name may have: signs, and a number in front, are in words.

/// The letters and digits of a key in lower case, with what SDKs spell in words: `@type` and `atType`, `.tag` and
/// `dot_tag`, `range%` and `RangePercent`, `2fa` and `twofa`. A dot further in is left out, as SDKs leave it out.
pub(super) fn spelled(key: &str) -> impl Iterator<Item = char> {
    let (words, rest) = number(key).unwrap_or(([""; 2], key));
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

/// The words of the number of one or two digits that a key begins with, and the rest of the key.
fn number(key: &str) -> Option<([&'static str; 2], &str)> {
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
    let digits = key.bytes().take_while(u8::is_ascii_digit).count();
    let number: usize = key[..digits].parse().ok().filter(|_| digits < 3)?;
    let tens = TENS[number / 10];
    let ones = match (tens, number % 10) {
        ("", _) => NUMBERS[number],
        (_, 0) => "",
        (_, ones) => NUMBERS[ones],
    };
    Some(([tens, ones], &key[digits..]))
}
