//! What keeps the world in step with the state, whoever draws it.

use super::{App, address, arriving};

/// The address bar, and what of the program is asked for.
pub struct Wiring {
    address: address::Follower,
    errand: arriving::Errand,
}

impl Wiring {
    /// Listens to the world for as long as the page lasts.
    pub fn new(app: &App) -> Self {
        address::listen(app);
        Self {
            address: address::Follower::default(),
            errand: arriving::Errand::default(),
        }
    }

    /// Brings the world in step with a state that has just been drawn.
    pub fn follow(&mut self, app: &App) {
        if !app.unread {
            self.address.follow(app);
        }
        self.errand.run(app);
    }
}
