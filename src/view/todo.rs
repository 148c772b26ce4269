//! What to do now, in order.

use super::summary::Summary;
use masir_rulebook::Verdict;

/// One thing to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Todo {
    /// Answer what is still missing, since the verdict hangs on it.
    Answer,
    /// Answer what is still missing, since the verdict can become better.
    AnswerMore,
    /// Take the unclear places of the text to the branch.
    AskAboutDoubts,
    /// Look at the criteria that are not met, and ask the branch about other ways.
    SeeWhatIsMissing,
    /// Wait, since time alone can change the verdict.
    Wait,
    /// Find out whether the approvals can be had.
    SeekApprovals,
    /// Get the scans ready.
    Scan,
    /// Pay the fee.
    Pay,
    /// File the request while the window is open.
    File,
}

/// What to do about a summary.
pub fn todo(summary: &Summary) -> Vec<Todo> {
    let first: &[Todo] = match summary.best {
        Verdict::Eligible if summary.settled => &[],
        Verdict::Eligible => &[Todo::AnswerMore],
        Verdict::Conditional if summary.settled => &[Todo::SeekApprovals],
        Verdict::Conditional => &[Todo::AnswerMore, Todo::SeekApprovals],
        Verdict::Incomplete => return vec![Todo::Answer],
        Verdict::Uncertain if summary.settled => &[Todo::AskAboutDoubts],
        Verdict::Uncertain => &[Todo::Answer, Todo::AskAboutDoubts],
        // Nobody should pay for a request that is not possible yet.
        Verdict::NotYet if summary.settled => return vec![Todo::Wait],
        Verdict::NotYet => return vec![Todo::Answer, Todo::Wait],
        Verdict::Ineligible => return vec![Todo::SeeWhatIsMissing],
    };
    [first, &[Todo::Scan, Todo::Pay, Todo::File]].concat()
}
