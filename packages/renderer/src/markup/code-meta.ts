import type { ElementStep } from './visit-elements.ts'

/**
 * Puts the words after a fence's language where rehype plug-ins look for them (`data.meta`), also where they had to survive
 * parsing and sanitising as an attribute.
 */
export const restoreCodeMeta: ElementStep = (code) => {
	const { dataMeta } = code.properties
	if (typeof dataMeta !== 'string') return
	delete code.properties.dataMeta
	code.data = { ...code.data, meta: dataMeta } as NonNullable<typeof code.data>
}
