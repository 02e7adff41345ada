const fence = /^ {0,3}(`{3,}(?![^\n]*`)|~{3,})/

/** Makes a test of lines, to be asked of one after the other: whether it is part of code between fences. */
export function fencedCode(): (line: string) => boolean {
	let open = ''
	return (line) => {
		const [, ticks = ''] = fence.exec(line) ?? []
		const isCode = open !== '' || ticks !== ''
		if (open === '') open = ticks
		else if (ticks.startsWith(open) && line.trim() === ticks) open = ''
		return isCode
	}
}
