const element = /^<([A-Za-z][A-Za-z0-9:-]*)(?=[\s/>])/

const name = /(?<![^\s"'<>/=])([^\s"'<>/=]+)\s*=\s*/.source
const quoted = /"([^"]*)"|'([^']*)'/.source
/** In HTML a value without quotes goes up to white space. */
const ofHtml = new RegExp(`${name}(?:${quoted}|([^\\s"'>][^\\s>]*))`, 'g')
const ofTemplate = new RegExp(`${name}(?:${quoted}|([^\\s"'=<>\`]+))`, 'g')

/** A value in a tag, as written. */
export interface TagValue {
	/** In lower case. */
	readonly name: string
	readonly value: string
	/** Where the value begins in the tag, after its quote. */
	readonly from: number
	/** Where it ends there, before its quote. */
	readonly to: number
}

/** The name of the element whose tag this is, in lower case; `undefined` if it opens none. */
export function elementOf(markup: string): string | undefined {
	return element.exec(markup)?.[1]?.toLowerCase()
}

/** Lists the values of the attributes in a tag of HTML or of a shortcode. */
export function tagValues(markup: string): readonly TagValue[] {
	return [...markup.matchAll(elementOf(markup) === undefined ? ofTemplate : ofHtml)].map(
		({ 0: whole, 1: name = '', 2: double, 3: single, 4: bare, index }) => {
			const value = double ?? single ?? bare ?? ''
			const to = index + whole.length - (bare === undefined ? 1 : 0)
			return { name: name.toLowerCase(), value, from: to - value.length, to }
		},
	)
}
