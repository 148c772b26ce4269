/** A language-tagged text of the rule book. */
export interface Text {
  fa: string;
  en: string;
}

/** An answer. `null`, or a fact left out, is “unknown”. */
export type Answer = boolean | number | string | readonly string[] | null;

/** Facts by name. A `date` beside them comes before the argument of {@link evaluate}. */
export interface Facts {
  readonly [fact: string]: Answer | undefined;
}

/** Which book was applied. */
export interface RulesId {
  id: string;
  version: string;
  /** SHA-256 of everything in it, in hexadecimal digits. */
  hash: string;
}

export type Verdict = "eligible" | "conditional" | "incomplete" | "uncertain" | "not_yet" | "ineligible";

/** A filing window; dates are Jalali, `YYYY-MM-DD`. */
export interface Window {
  state: "open" | "closed";
  semester: string;
  opens: string;
  closes: string;
  /** Open: days left after today. Closed: days until it opens. */
  days: number;
}

export interface Fee {
  rial: number;
  clause: string;
  inferred: boolean;
}

export interface KindVerdict {
  verdict: Verdict;
  clauses: string[];
  /** Whether no missing answer can change the verdict. */
  settled: boolean;
}

export interface ClauseVerdict {
  clause: string;
  kind: string;
  verdict: Verdict;
  failed: string[];
  missing: string[];
  doubts: string[];
  approvals: string[];
  documents: { document: string; basis: "stated" | "inferred" }[];
  max_terms: number | null;
  tuition: string | null;
  subject_to_regulations: boolean;
}

export interface Assessment {
  error?: undefined;
  rules: RulesId;
  date: string;
  window: Window | null;
  /** `null` while the fact it goes by is unknown. */
  fee: Fee | null;
  kinds: { [kind: string]: KindVerdict };
  clauses: ClauseVerdict[];
}

/** Facts that were refused, each fault with the name to blame. */
export interface Refused {
  error: { faults: { fact: string | null; message: string }[] };
}

export interface Option {
  id: string;
  name: Text;
  hint: Text | null;
}

interface Asked {
  /** The name of the fact that the answer goes under. */
  fact: string;
  group: { id: string; name: Text };
  /** Questions of the same number are asked together. */
  page: number | null;
  label: Text;
  question: Text;
  hint: Text;
  why: Text;
  /** What “I don’t know” means here. */
  unknown: Text;
}

export type Question = Asked &
  (
    | { type: "bool"; yes: Text; no: Text }
    | { type: "choice"; options: Option[] }
    | { type: "set"; options: Option[]; none: Text }
    | { type: "integer"; min: number; max: number; unit: Text | null }
    | { type: "decimal"; min: string; max: string; places: number }
    | { type: "date" }
  );

export interface Questions {
  error?: undefined;
  rules: RulesId;
  /** In the order in which they decide most; empty once no answer can change a verdict or the fee. */
  questions: Question[];
}

/** Loads the program, from beside this file unless told otherwise. Call it once and wait for it. */
export default function load(program?: URL | string | Response | BufferSource): Promise<void>;

/** Applies the book in these bytes from now on, or throws and leaves the one before. */
export function use(book: ArrayBuffer | Uint8Array): void;

/** What the rules say of these facts on a day (today in Tehran), or what is wrong with them. */
export function evaluate(facts: Facts | string, date?: string): Assessment | Refused;

/** What is still to be asked beside these facts, the next question first, or what is wrong with them. */
export function questions(facts: Facts | string): Questions | Refused;
