import type { Attributes, AttributeValue } from '@opentelemetry/api'
import type { TailSpan } from '../span.ts'

/** What objects take in V8, measured: `bench/tail-sampling.js` compares them with the heap. */
const [spanBytes, attributeBytes, eventBytes, linkBytes] = [900, 40, 250, 250]

/** About what an ended span takes of the heap. */
export function estimateBytes({ name, attributes, events, links, status }: TailSpan): number {
	let bytes = spanBytes + name.length + (status.message?.length ?? 0) + bytesOf(attributes)
	for (const event of events) bytes += eventBytes + event.name.length + bytesOf(event.attributes)
	for (const link of links) bytes += linkBytes + bytesOf(link.attributes)
	return bytes
}

function bytesOf(attributes: Attributes | undefined): number {
	let bytes = 0
	for (const name in attributes) bytes += attributeBytes + bytesOfValue(attributes[name])
	return bytes
}

/** Letters count one byte: most texts are Latin, which V8 stores so. */
function bytesOfValue(value: AttributeValue | undefined): number {
	if (typeof value === 'string') return value.length
	if (!Array.isArray(value)) return 0
	let bytes = 16
	for (const item of value) bytes += 8 + (typeof item === 'string' ? 16 + item.length : 0)
	return bytes
}
