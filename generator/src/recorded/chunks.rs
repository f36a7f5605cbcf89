//! Bodies as they travel: in chunks, each with its size before it.

/// The text of all chunks. Nothing, if some size is not that of what follows it, or the last chunk is missing: a number
/// on a line of its own is no size.
pub(super) fn joined(text: &str) -> Option<String> {
    let mut joined = String::new();
    let mut rest = text;
    loop {
        let (line, behind) = rest.split_once("\r\n")?;
        // Behind the size may stand what servers say of the chunk.
        let size = line.split(';').next().unwrap_or_default().trim_end();
        if size.is_empty() || !size.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        match usize::from_str_radix(size, 16).ok()? {
            0 => return Some(joined).filter(|joined| !joined.is_empty()),
            size => {
                joined.push_str(behind.get(..size)?);
                rest = behind.get(size..)?.strip_prefix("\r\n")?;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[test]
    fn a_number_alone_is_no_chunk() {
        assert_eq!(joined("3\r\n[0]\r\n0\r\n\r\n").as_deref(), Some("[0]"));
        assert_eq!(joined("0\r\n"), None);
        assert_eq!(joined("7\r\n"), None);
    }
}
