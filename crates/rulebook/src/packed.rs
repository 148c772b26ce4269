//! The bytes in which a book ships.
//!
//! A general format with a general reader is most of what a reader of so few types weighs in a
//! browser; this one never branches on a fault. Reading goes on with zeros past the end and past
//! what it does not know, notes that it did, and [`unpack`] then refuses the whole.

use crate::model::TextId;
use alloc::{string::String, vec::Vec};

/// What can be written to bytes and read back from them.
pub trait Packed: Sized {
    /// Appends the value.
    fn pack(&self, to: &mut Vec<u8>);
    /// Takes a value; some value where the bytes hold none, which the reader then knows.
    fn take(from: &mut Reader<'_>) -> Self;
    /// Visits the texts that the value names, in the order in which they are written.
    fn texts(&mut self, _visit: &mut dyn FnMut(&mut TextId)) {}
}

/// The bytes of a value.
pub fn pack<T: Packed>(value: &T) -> Vec<u8> {
    let mut bytes = Vec::new();
    value.pack(&mut bytes);
    bytes
}

/// The value that bytes hold; `None` unless they hold exactly one.
pub fn unpack<T: Packed>(bytes: &[u8]) -> Option<T> {
    let mut from = Reader {
        rest: bytes,
        sound: true,
    };
    let value = T::take(&mut from);
    (from.sound && from.rest.is_empty()).then_some(value)
}

/// Bytes that are being read.
#[derive(Debug)]
pub struct Reader<'a> {
    rest: &'a [u8],
    sound: bool,
}

impl Reader<'_> {
    /// The bytes hold something else.
    pub const fn spoil(&mut self) {
        self.sound = false;
        self.rest = &[];
    }

    /// The next byte.
    #[inline(never)]
    pub fn byte(&mut self) -> u8 {
        if let [first, rest @ ..] = self.rest {
            self.rest = rest;
            return *first;
        }
        self.spoil();
        0
    }

    /// The next number: seven bits a byte, the lowest first, the last byte below 128; no longer
    /// than it has to be.
    #[inline(never)]
    pub fn number(&mut self) -> u64 {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte();
            let bits = u64::from(byte & 0x7f);
            number |= bits << shift;
            if byte < 0x80 {
                if bits << shift >> shift != bits || (byte == 0 && shift > 0) {
                    break;
                }
                return number;
            }
        }
        self.spoil();
        0
    }

    /// The next number, where it is at most so large.
    #[inline(never)]
    pub fn up_to(&mut self, most: u64) -> u64 {
        let number = self.number();
        if number <= most {
            return number;
        }
        self.spoil();
        0
    }

    /// The length of a list: each member has a byte at least.
    #[inline(never)]
    fn length(&mut self) -> usize {
        let length = usize::try_from(self.number()).unwrap_or(usize::MAX);
        if length <= self.rest.len() {
            return length;
        }
        self.spoil();
        0
    }
}

fn pack_number(mut number: u64, to: &mut Vec<u8>) {
    while number >= 0x80 {
        to.push(number.to_le_bytes()[0] | 0x80);
        number >>= 7;
    }
    to.push(number.to_le_bytes()[0]);
}

macro_rules! packed_numbers {
    ($($number:ty),*) => {$(
        impl Packed for $number {
            fn pack(&self, to: &mut Vec<u8>) {
                pack_number(u64::from(*self), to);
            }

            #[allow(clippy::cast_possible_truncation, reason = "it is at most so large")]
            fn take(from: &mut Reader<'_>) -> Self {
                from.up_to(u64::from(Self::MAX)) as Self
            }
        }
    )*};
}

packed_numbers!(u8, u16, u32, u64);

impl Packed for i32 {
    /// Small numbers of both signs are small: 0, -1, 1, -2, …
    fn pack(&self, to: &mut Vec<u8>) {
        ((self << 1) ^ (self >> 31)).cast_unsigned().pack(to);
    }

    fn take(from: &mut Reader<'_>) -> Self {
        let folded = u32::take(from);
        (folded >> 1).cast_signed() ^ -(folded & 1).cast_signed()
    }
}

impl Packed for bool {
    fn pack(&self, to: &mut Vec<u8>) {
        to.push(u8::from(*self));
    }

    fn take(from: &mut Reader<'_>) -> Self {
        from.up_to(1) == 1
    }
}

impl Packed for String {
    fn pack(&self, to: &mut Vec<u8>) {
        pack_number(self.len() as u64, to);
        to.extend_from_slice(self.as_bytes());
    }

    #[inline(never)]
    fn take(from: &mut Reader<'_>) -> Self {
        let length = from.length();
        let (text, rest) = from.rest.split_at(length);
        if let Ok(text) = str::from_utf8(text) {
            from.rest = rest;
            return text.into();
        }
        from.spoil();
        Self::new()
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn pack(&self, to: &mut Vec<u8>) {
        pack_number(self.len() as u64, to);
        for member in self {
            member.pack(to);
        }
    }

    fn take(from: &mut Reader<'_>) -> Self {
        let length = from.length();
        (0..length).map(|_| T::take(from)).collect()
    }

    fn texts(&mut self, visit: &mut dyn FnMut(&mut TextId)) {
        for member in self {
            member.texts(visit);
        }
    }
}

impl<T: Packed> Packed for Option<T> {
    fn pack(&self, to: &mut Vec<u8>) {
        self.is_some().pack(to);
        if let Some(value) = self {
            value.pack(to);
        }
    }

    fn take(from: &mut Reader<'_>) -> Self {
        bool::take(from).then(|| T::take(from))
    }

    fn texts(&mut self, visit: &mut dyn FnMut(&mut TextId)) {
        if let Some(value) = self {
            value.texts(visit);
        }
    }
}

impl<T: Packed, const N: usize> Packed for [T; N] {
    fn pack(&self, to: &mut Vec<u8>) {
        for member in self {
            member.pack(to);
        }
    }

    fn take(from: &mut Reader<'_>) -> Self {
        core::array::from_fn(|_| T::take(from))
    }
}

/// Makes types [`Packed`], field by field: a `struct`, or an `enum` whose variants are told apart
/// by a number. Variants count from 0.
macro_rules! packed {
    (struct $name:ident { $($field:ident),* $(,)? }) => {
        impl $crate::packed::Packed for $name {
            fn pack(&self, to: &mut alloc::vec::Vec<u8>) {
                let Self { $($field),* } = self;
                $($field.pack(to);)*
            }

            fn take(from: &mut $crate::packed::Reader<'_>) -> Self {
                Self { $($field: $crate::packed::Packed::take(from)),* }
            }

            fn texts(&mut self, visit: &mut dyn FnMut(&mut $crate::TextId)) {
                $(self.$field.texts(visit);)*
            }
        }
    };
    (struct $name:ident($field:ident)) => {
        impl $crate::packed::Packed for $name {
            fn pack(&self, to: &mut alloc::vec::Vec<u8>) {
                let Self($field) = self;
                $field.pack(to);
            }

            fn take(from: &mut $crate::packed::Reader<'_>) -> Self {
                Self($crate::packed::Packed::take(from))
            }
        }
    };
    (enum $name:ident {
        $($tag:literal = $variant:ident $(($($part:ident),*))? $({ $($field:ident),* })?),* $(,)?
    }) => {
        impl $crate::packed::Packed for $name {
            fn pack(&self, to: &mut alloc::vec::Vec<u8>) {
                match self {
                    $(Self::$variant $(($($part),*))? $({ $($field),* })? => {
                        let tag: u8 = $tag;
                        tag.pack(to);
                        $($($part.pack(to);)*)?
                        $($($field.pack(to);)*)?
                    })*
                }
            }

            fn take(from: &mut $crate::packed::Reader<'_>) -> Self {
                match from.number() {
                    $($tag => {
                        $($(let $part = $crate::packed::Packed::take(from);)*)?
                        Self::$variant $(($($part),*))? $({ $($field: $crate::packed::Packed::take(from)),* })?
                    })*
                    _ => {
                        from.spoil();
                        // Of nothing the first variant is read.
                        Self::take(from)
                    }
                }
            }

            fn texts(&mut self, _visit: &mut dyn FnMut(&mut $crate::TextId)) {
                match self {
                    $(Self::$variant $(($($part),*))? $({ $($field),* })? => {
                        $($($part.texts(_visit);)*)?
                        $($($field.texts(_visit);)*)?
                    })*
                }
            }
        }
    };
}
pub(crate) use packed;
