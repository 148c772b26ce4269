//! Numbers and short texts as bytes. Reading past the end is answered, never a fault.

use super::Fault;

/// Bytes that are being written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Writer(Vec<u8>);

/// Bytes that are being read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reader {
    bytes: Vec<u8>,
    at: usize,
}

impl Writer {
    /// One byte.
    pub fn byte(&mut self, byte: u8) {
        self.0.push(byte);
    }

    /// Bytes as they are.
    pub fn bytes(&mut self, bytes: &[u8]) {
        self.0.extend(bytes);
    }

    /// Four bytes.
    pub fn word(&mut self, word: u32) {
        self.0.extend(word.to_be_bytes());
    }

    /// A number in as few bytes as it needs: seven bits each, the lowest first.
    pub fn number(&mut self, mut number: u64) {
        loop {
            let bits = u8::try_from(number & 0x7f).unwrap_or(0);
            number >>= 7;
            if number == 0 {
                return self.0.push(bits);
            }
            self.0.push(bits | 0x80);
        }
    }

    /// A number that may be below zero: small ones of either sign take few bytes.
    pub fn signed(&mut self, number: i64) {
        self.number((number << 1 ^ number >> 63).cast_unsigned());
    }

    /// A text, the length first.
    pub fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        self.bytes(text.as_bytes());
    }

    /// What was written.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

impl Reader {
    /// Reads from the first byte on.
    pub fn new(bytes: Vec<u8>) -> Self {
        Self { bytes, at: 0 }
    }

    /// Whether nothing is left.
    pub fn is_at_end(&self) -> bool {
        self.at >= self.bytes.len()
    }

    /// As many bytes as asked for.
    pub fn bytes(&mut self, count: usize) -> Result<&[u8], Fault> {
        let end = self.at.checked_add(count).ok_or(Fault::Damaged)?;
        let bytes = self.bytes.get(self.at..end).ok_or(Fault::Damaged)?;
        self.at = end;
        Ok(bytes)
    }

    /// One byte.
    pub fn byte(&mut self) -> Result<u8, Fault> {
        Ok(self.bytes(1)?[0])
    }

    /// Four bytes.
    pub fn word(&mut self) -> Result<u32, Fault> {
        let bytes = self.bytes(4)?;
        Ok(bytes
            .iter()
            .fold(0, |word, byte| word << 8 | u32::from(*byte)))
    }

    /// A number of at most 64 bits.
    pub fn number(&mut self) -> Result<u64, Fault> {
        let mut number = 0_u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            let bits = u64::from(byte & 0x7f);
            if bits << shift >> shift != bits {
                return Err(Fault::Damaged);
            }
            number |= bits << shift;
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        Err(Fault::Damaged)
    }

    /// A number that may be below zero.
    pub fn signed(&mut self) -> Result<i64, Fault> {
        let number = self.number()?;
        Ok((number >> 1).cast_signed() ^ -(number & 1).cast_signed())
    }

    /// A text.
    pub fn text(&mut self) -> Result<String, Fault> {
        let length = usize::try_from(self.number()?).map_err(|_| Fault::Damaged)?;
        let bytes = self.bytes(length)?.to_vec();
        String::from_utf8(bytes).map_err(|_| Fault::Damaged)
    }
}
