const comment = /\/\*[\s\S]*?(?:\*\/|$)/g

/**
 * Reads the attribute `style`: of a name that is there twice the last one counts, unless an earlier one is important.
 *
 * @returns Values by name, in small letters.
 */
export function declarationsOf(style: string): Readonly<Record<string, string>> {
	const values: Record<string, string> = {}
	const important = new Set<string>()
	for (const declaration of style.replace(comment, ' ').toLowerCase().split(';')) {
		const [, name = '', value = '', mark] =
			/^\s*([a-z-]+)\s*:\s*([\w-]+)\s*(!\s*important)?\s*$/.exec(declaration) ?? []
		if (important.has(name) && mark === undefined) continue
		if (mark !== undefined) important.add(name)
		values[name] = value
	}
	return values
}
