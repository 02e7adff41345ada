import { html } from 'hono/html'
import type { Schema } from '../api-description.ts'
import { limits } from './limits.ts'
import { type Html, prose } from './prose.ts'
import { objectIn, type Schemas, schemaType } from './schema-type.ts'

/**
 * The properties of an object as a table; the objects in it are folded.
 *
 * @param within Names of the schemas that it stands in: none is written inside itself.
 */
export function schemaTable(
	{ properties = {}, required = [] }: Schema,
	schemas: Schemas,
	caption: string,
	within: readonly string[] = [],
): Html {
	const rows = Object.entries(properties).map(([name, schema]) =>
		row(name, schema, !required.includes(name)),
	)
	return html`<table><caption>${caption}</caption>
<thead><tr><th scope="col">Name</th><th scope="col">What it is</th></tr></thead>
<tbody>${rows}</tbody></table>`

	function row(name: string, schema: Schema, isOptional: boolean): Html {
		const { description } = schema
		const inside = objectIn(schema, schemas)
		const isKnown = inside && within.includes(inside.name)
		return html`<tr><th scope="row"><code>${name}</code></th><td><span class="type">${schemaType(schema)}${isOptional ? ', may be absent' : ''}</span>
${description && html`<p>${prose(description)}</p>`}${limits(schema)}</td></tr>
${inside && !isKnown && html`<tr class="inside"><td colspan="2">${folded(name, inside)}</td></tr>`}`
	}

	function folded(
		name: string,
		{ name: schema, object }: NonNullable<ReturnType<typeof objectIn>>,
	) {
		const title = schema === '' ? `Of ${name}` : `${schema}, of ${name}`
		return html`<details><summary>${title}</summary>${schemaTable(object, schemas, title, [...within, schema].filter(Boolean))}</details>`
	}
}
