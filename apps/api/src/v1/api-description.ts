/** A JSON Schema, as far as the documentation reads it. */
export interface Schema {
	readonly $ref?: string
	readonly type?: string | readonly string[]
	readonly description?: string
	readonly format?: string
	readonly enum?: readonly unknown[]
	readonly default?: unknown
	readonly example?: unknown
	readonly minimum?: number
	readonly maximum?: number
	readonly minLength?: number
	readonly maxLength?: number
	readonly properties?: Readonly<Record<string, Schema>>
	readonly required?: readonly string[]
	readonly items?: Schema
	readonly anyOf?: readonly Schema[]
	readonly oneOf?: readonly Schema[]
	readonly allOf?: readonly Schema[]
}

/** What a request may say. */
export interface Parameter {
	readonly name: string
	readonly in: string
	readonly required?: boolean
	readonly description?: string
	readonly schema?: Schema
}

/** A header of an answer. */
export interface ApiHeader {
	readonly $ref?: string
	readonly description?: string
	readonly schema?: Schema
}

/** What is answered with a status. */
export interface ApiResponse {
	/** To one that is described once. */
	readonly $ref?: string
	readonly description?: string
	readonly headers?: Readonly<Record<string, ApiHeader>>
	readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>
}

/** What can be asked. */
export interface Operation {
	readonly operationId?: string
	readonly tags?: readonly string[]
	readonly summary?: string
	readonly description?: string
	readonly parameters?: readonly Parameter[]
	readonly responses: Readonly<Record<string, ApiResponse>>
}

/** An OpenAPI document, as far as the documentation reads it. */
export interface ApiDescription {
	readonly openapi: string
	readonly info: {
		readonly title: string
		readonly version: string
		readonly description?: string
	}
	readonly servers?: readonly { readonly url: string }[]
	readonly tags?: readonly { readonly name: string; readonly description?: string }[]
	/** By path, then by method. */
	readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
	readonly components?: {
		readonly schemas?: Readonly<Record<string, Schema>>
		readonly responses?: Readonly<Record<string, ApiResponse>>
		readonly headers?: Readonly<Record<string, ApiHeader>>
	}
}
