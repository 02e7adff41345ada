import { html } from 'hono/html'
import type { Schema } from '../api-description.ts'
import type { Html } from './prose.ts'

/** What a value may be, in short sentences: allowed values, range, length, default and example. */
export function limits(schema: Schema): Html {
	const { items, minimum, maximum, minLength = 0, maxLength, default: usual, example } = schema
	const allowed = schema.enum ?? items?.enum
	const sentences = [
		...(allowed ? [html`${items ? 'Of' : 'One of'} ${listed(allowed)}.`] : []),
		...rangeOf(minimum, maximum),
		...(maxLength !== undefined ? [html`At most ${maxLength} characters.`] : []),
		...(minLength > 0 && maxLength === undefined ? [html`Not empty.`] : []),
		...(usual !== undefined ? [html`Default <code>${written(usual)}</code>.`] : []),
		...(example !== undefined ? [html`Example: <code>${written(example)}</code>`] : []),
	]
	return html`${sentences.length > 0 && html`<p>${sentences.map((one) => html`${one} `)}</p>`}`
}

function rangeOf(minimum: number | undefined, maximum: number | undefined): readonly Html[] {
	if (minimum !== undefined && maximum !== undefined) return [html`${minimum} to ${maximum}.`]
	if (minimum !== undefined) return [html`At least ${minimum}.`]
	return maximum === undefined ? [] : [html`At most ${maximum}.`]
}

function listed(values: readonly unknown[]): readonly Html[] {
	return values.map((value, index) => html`${index > 0 ? ', ' : ''}<code>${written(value)}</code>`)
}

/** A value as a request says it. */
export function written(value: unknown): string {
	if (Array.isArray(value)) return value.map(written).join(',')
	return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
