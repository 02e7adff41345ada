import { html } from 'hono/html'
import type { ApiDescription, ApiHeader, ApiResponse } from '../api-description.ts'
import { limits } from './limits.ts'
import { type Html, prose } from './prose.ts'
import { schemaTable } from './schema-table.ts'
import { nameOf, objectIn, schemaType } from './schema-type.ts'

type Components = NonNullable<ApiDescription['components']>

/** The statuses that any request may be answered with, in the same words. */
export function sharedStatuses({ paths }: ApiDescription): ReadonlySet<string> {
	const all = Object.values(paths).flatMap((methods) => Object.values(methods))
	const [first, ...others] = all.map(({ responses }) =>
		Object.entries(responses).flatMap(([status, { $ref }]) => ($ref === undefined ? [] : [status])),
	)
	return new Set(first?.filter((status) => others.every((known) => known.includes(status))))
}

/** What is answered with a status. */
export function answerPart(status: string, written: ApiResponse, components: Components): Html {
	const { schemas = {}, responses = {} } = components
	const response = written.$ref === undefined ? written : responses[nameOf(written)]
	const { description = '', content = {}, headers = {} } = response ?? {}
	const types = Object.entries(content).map(([type, { schema = {} }]) => {
		const inside = objectIn(schema, schemas)
		const title = `${schemaType(schema)}, as ${type}`
		return html`<p class="type">${title}</p>${inside && schemaTable(inside.object, schemas, title, [inside.name])}`
	})
	const names = Object.keys(headers).map(
		(name, index) => html`${index > 0 ? ', ' : ''}<code>${name}</code>`,
	)
	return html`<details class="answer"><summary><span class="status">${status}</span> ${prose(description)}</summary>${types}
${names.length > 0 && html`<p>Headers: ${names}</p>`}</details>`
}

/** What headers say, as a table. */
export function headerTable(headers: Readonly<Record<string, ApiHeader>>): Html {
	const rows = Object.entries(headers).map(
		([name, { description = '', schema = {} }]) =>
			html`<tr><th scope="row"><code>${name}</code></th><td><span class="type">${schemaType(schema)}</span><p>${prose(description)}</p>${limits(schema)}</td></tr>`,
	)
	return html`<table><caption>Headers</caption>
<thead><tr><th scope="col">Name</th><th scope="col">What it is</th></tr></thead>
<tbody>${rows}</tbody></table>`
}
