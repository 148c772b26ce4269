//! Who sends letters, as this browser keeps it for those who ask for that.

/// Where it is kept. A person has one name for all books.
pub const PLACE: &str = "masir-sender";

/// Name and number as they are typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sender {
    /// The name.
    pub name: String,
    /// The number at the university.
    pub number: String,
}

impl Sender {
    /// Writes it down, a line each.
    pub fn encode(&self) -> String {
        let line = |text: &str| text.replace(['\n', '\r'], " ");
        [&line(&self.name), "\n", &line(&self.number)].concat()
    }

    /// Reads it; `None` where nothing was kept.
    pub fn decode(text: &str) -> Option<Self> {
        let (name, number) = text.split_once('\n')?;
        Some(Self {
            name: name.to_owned(),
            number: number.to_owned(),
        })
    }
}
