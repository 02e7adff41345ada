/**
 * What YAML 1.1 reads as a point in time: `2024-01-02`, `2024-1-2 10:00:00 +1`. Here it stays the text that it is; programs that are written in JavaScript make a `Date` of it.
 *
 * @see https://yaml.org/type/timestamp.html
 */
export function isTimestamp(text: string): boolean {
	return text.length < 60 && (day.test(text) || time.test(text))
}

const day = /^\d{4}-\d\d-\d\d$/
const time =
	/^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?$/
