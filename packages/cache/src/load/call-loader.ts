import { CacheError } from '../cache-error.ts'

