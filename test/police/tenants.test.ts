import { wrongTenantMatrix } from './wrong-tenant.ts'

wrongTenantMatrix(1, 90_000)
