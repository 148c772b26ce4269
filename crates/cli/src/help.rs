//! What the command says about itself.

pub(crate) const HELP: &str = "\
masir: may I transfer, study as a guest, or withdraw?

  masir check --facts FILE           assess one facts object (JSON) and print the assessment
  masir check --jsonl                the same for every line of standard input, one line each
  masir procedure NAME --facts FILE  the road through a procedure (withdrawal), and its way back
  masir lint [DIR]                   name every fault of the rule books in DIR (rules)
  masir build-rules DIR -o FILE      check the rule book in DIR and write it as one file
  masir scan FILE...                 judge scanned documents by their bytes, one line each

Options of check and procedure:
  --date YYYY-MM-DD   the filing day, Jalali; today in Tehran unless given here or as \"date\"
                      beside the facts, which comes first
  --format json|text  an object on one line (json, the default), or words for a person
  --lang fa|en        the language of those words (fa)
  --rules DIR|FILE    apply the rule book in DIR, or one that build-rules has written, instead of
                      the one built in; also for scan

scan prints {\"file\", \"result\": accept|warn|reject, \"reasons\"}; reasons, sorted, are of:
colour, damaged, dimensions, format, location, orientation, size. Names are never trusted.

Exit status: 0 everything assessed or judged (lint: no fault), 1 something refused (lint: faults),
2 a wrong command line, or a file that cannot be read (scan judges the others first).
";
