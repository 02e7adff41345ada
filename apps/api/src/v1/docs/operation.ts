import { html } from 'hono/html'
import type { ApiResponse, Operation } from '../api-description.ts'
import { examplePath } from './example-path.ts'
import { parameterTable } from './parameter-table.ts'
import { type Html, prose } from './prose.ts'
import { schemaTable } from './schema-table.ts'
import { objectIn, type Schemas, schemaType } from './schema-type.ts'

/** One operation and where it is. */
export interface PlacedOperation {
	readonly id: string
	/** In capitals. */
	readonly method: string
	readonly path: string
	readonly operation: Operation
}

/** Describes an operation. */
export function operationSection(
	{ id, method, path, operation }: PlacedOperation,
	{ server, origin, schemas }: { server: string; origin: string; schemas: Schemas },
): Html {
	const { summary = path, description, parameters = [], responses } = operation
	const example = examplePath(path, parameters)
	return html`<section class="operation" id="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title"><a href="#${id}">${summary}</a></h3>
<p class="request"><span class="method">${method}</span> <code>${server}${path}</code></p>
${description && html`<p>${prose(description)}</p>`}
${parameters.length > 0 && parameterTable(parameters)}
${example !== undefined && exampleRequest(method, server + example, origin, summary)}
<h4>Answers</h4>
${Object.entries(responses).map(([status, response]) => responsePart(status, response, schemas))}
</section>`
}

function exampleRequest(method: string, path: string, origin: string, summary: string): Html {
	const command = method === 'GET' ? 'curl' : `curl -X ${method}`
	return html`<div class="example"><pre><code>${command} '${new URL(path, origin).href}'</code></pre>
${method === 'GET' && html`<p><a class="try" href="${path}">Try it<span class="hidden">: ${summary}</span></a></p>`}</div>`
}

function responsePart(
	status: string,
	{ description, content = {} }: ApiResponse,
	schemas: Schemas,
): Html {
	const types = Object.entries(content).map(([type, { schema = {} }]) => {
		const inside = objectIn(schema, schemas)
		const title = `${schemaType(schema)}, as ${type}`
		return html`<p class="type">${title}</p>${inside && schemaTable(inside.object, schemas, title, [inside.name])}`
	})
	return html`<details class="answer"><summary><span class="status">${status}</span> ${prose(description)}</summary>${types}</details>`
}
