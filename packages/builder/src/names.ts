// What sites are known by, without anything that reads them: for what must be at hand at once

export { cacheFolder } from './cache/cache-folder.ts'
export { siteFiles } from './config/find-config.ts'
export { addressOf } from './dev/running-server.ts'
export { type GeneratorName, generatorSite, generatorTitles } from './generators/generators.ts'
