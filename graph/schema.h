// Schema: the tables of a store, and whether a file holds them. FORMAT.md describes them.
#pragma once

#include "graph/base/result.h"
#include "graph/database.h"

namespace tripleloom {

// "Loom" in ASCII: PRAGMA application_id of our files, offset 68.
inline constexpr int kApplicationId = 0x4C6F6F6D;

// PRAGMA user_version: raised when a program could no longer read what another wrote.
inline constexpr int kFormatVersion = 5;

// Makes the tables, in one transaction, in an empty database. Where another process was faster,
// changes nothing. Errors: kIo.
Status CreateSchema(Database& database);

// Whether the file is ours, of this version, and has all tables as we make them. Errors: kBadSyntax
// (another program's file, or damaged), kUnsupported (another version), kIo.
Status CheckSchema(Database& database);

}  // namespace tripleloom
