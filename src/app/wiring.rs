//! What keeps the world in step with the state, whoever draws it.

use super::{App, address, arriving, keeping, news};

/// The address bar, what this browser keeps, and what of the program is asked for.
pub struct Wiring {
    address: address::Follower,
    keeper: keeping::Keeper,
    errand: arriving::Errand,
}

impl Wiring {
    /// Listens to the world for as long as the page lasts.
    pub fn new(app: &App) -> Self {
        address::listen(app);
        keeping::listen(app);
        news::listen(app);
        Self {
            address: address::Follower::default(),
            keeper: keeping::Keeper::new(app),
            errand: arriving::Errand::default(),
        }
    }

    /// Brings the world in step with a state that has just been drawn.
    pub fn follow(&mut self, app: &App) {
        self.address.follow(app);
        self.keeper.keep(app);
        self.errand.run(app);
    }
}
