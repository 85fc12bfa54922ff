#ifndef CGLPK_SHIM_H
#define CGLPK_SHIM_H

/* The whole of GLPK's public header. Swift reads constants and return codes from here; it makes no call into the
   library itself, because an error inside GLPK ends in longjmp and must not cross a Swift frame. The calls are in
   CGLPKShim. */
#include <glpk.h>

#endif
