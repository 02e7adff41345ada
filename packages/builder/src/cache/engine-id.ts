declare const ENGINE_ID: string | undefined

/** Another one for every version of the engine: of the sources of all its packages, from `tsup.shared.ts`. */
export const engineId: string = typeof ENGINE_ID === 'string' ? ENGINE_ID : 'sources'
