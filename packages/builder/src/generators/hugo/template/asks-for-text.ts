const trimmed =
	/^(?:(?:strings\.)?(?:trim|chomp|trimspace)\s+)?(\$?\.Inner(?:Deindent)?|\$\w+)(?:\s+"\d+")?$/i

/**
 * Whether a condition asks no more than whether there is a text: where it says no, nothing is left out.
 *
 * @param holding Names of what has something of the text.
 */
export function asksForText(
	condition: string,
	texts: readonly string[],
	holding: ReadonlySet<string>,
): boolean {
	const plain = condition.replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim()
	const [, compared, other] = /^ne (.+) "(\d+)"$/.exec(plain) ?? []
	if (compared !== undefined && texts[Number(other)] !== '') return false
	const asked = compared ?? plain.replace(/^gt len (.+) 0$/, '$1')
	const [, name] = trimmed.exec(asked) ?? []
	return name !== undefined && (/^\$?\.Inner/.test(name) || holding.has(name))
}
