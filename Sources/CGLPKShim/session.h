#ifndef CGLPK_SHIM_SESSION_H
#define CGLPK_SHIM_SESSION_H

#include <glpk.h>
#include <setjmp.h>

#include "CGLPKShim.h"

struct glpk_session {
  glp_prob *original;
  glp_prob *prepared; /* the original itself when it was not simplified */
  glp_prep *preparation;
  int is_dead;
  jmp_buf escape;
  char message[256];
};

/* Runs the work with the guard up. The work returns 0 or a positive code, or does not return at all. */
int32_t glpk_guarded(glpk_session *session, int32_t (*work)(glpk_session *, void *), void *argument);

#endif
