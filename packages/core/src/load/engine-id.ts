declare const ENGINE_ID: string | undefined

/** Another one for every version of the engine: of its sources and of what it is built with, from `tsup.shared.ts`. */
export const engineId: string = typeof ENGINE_ID === 'string' ? ENGINE_ID : 'sources'
