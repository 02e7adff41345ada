/**
 * A line break behind the first line of a footnote. In kramdown the note ends there unless the next line is indented as code is, blank lines aside; in Markdown of GitHub any paragraph goes on.
 *
 * The break stands first in the pattern: the line before it is gone through once, and not at each of its characters.
 *
 * @see https://kramdown.gettalong.org/syntax.html#footnotes
 */
export const endOfNote =
	/\n(?<=^ {0,3}\[\^\w[\w-]*\]:[^\n]*\n)(?! {4}|\t|[ \t\r]*(?:\n|$)| {0,3}(?:\[\^|\{:|>))(?<belowNote>)/
