import { html } from 'hono/html'
import type { Parameter } from '../api-description.ts'
import { limits } from './limits.ts'
import { type Html, prose } from './prose.ts'
import { schemaType } from './schema-type.ts'

/** What a request may say, as a table. */
export function parameterTable(parameters: readonly Parameter[]): Html {
	return html`<table><caption>Parameters</caption>
<thead><tr><th scope="col">Name</th><th scope="col">What it is</th></tr></thead>
<tbody>${parameters.map(row)}</tbody></table>`
}

function row({ name, in: place, required, description, schema = {} }: Parameter): Html {
	const need = required ? 'required' : 'optional'
	return html`<tr><th scope="row"><code>${name}</code></th><td><span class="type">${schemaType(schema)}, in the ${place}, ${need}</span>
${description && html`<p>${prose(description)}</p>`}${limits(schema)}</td></tr>`
}
