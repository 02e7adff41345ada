import { SaxesParser } from 'saxes'
import { readChunks } from '../read/read-chunks.ts'
import { Refusal } from './receive-body.ts'

/** Elements that run something, or hold what is not of SVG. */
const active = new Set([
	'script',
	'handler',
	'listener',
	'foreignObject',
	'iframe',
	'embed',
	'object',
])

/**
 * Looks at an SVG: opened by itself, it may run scripts in the name of the site that it lies on.
 *
 * @throws {Refusal} If it does, or if it is none that can be read; a document type may make entities that are more than they seem.
 */
export async function refuseActiveSvg(file: string): Promise<void> {
	const parser = new SaxesParser({ xmlns: true })
	let [isActive, isReadable, isSvg] = [false, true, false]
	parser.on('error', () => {
		isReadable = false
	})
	parser.on('doctype', (text) => {
		isActive ||= text.includes('[')
	})
	parser.on('processinginstruction', ({ target }) => {
		isActive ||= target === 'xml-stylesheet'
	})
	parser.on('opentag', ({ local, attributes }) => {
		isSvg ||= local === 'svg'
		isActive ||=
			active.has(local) ||
			Object.values(attributes).some(
				({ local, value }) => /^on/i.test(local) || /^\s*(?:javascript|data:text)/i.test(value),
			)
	})
	for await (const chunk of readChunks(file)) {
		parser.write(chunk)
		if (isActive || !isReadable) break
	}
	if (isReadable && !isActive) parser.close()
	if (isActive) throw new Refusal('it is an SVG that may run scripts')
	if (!isReadable || !isSvg) throw new Refusal('it is no SVG that can be read')
}
