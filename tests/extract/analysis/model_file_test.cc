#include "extract/analysis/model_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>

#include "extract/analysis/network.h"

namespace tripleloom {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

// A file as training/export.py writes it, with the right lengths and checksum.
std::string FileWith(std::string header, const std::string& body, uint32_t version = 1) {
  header.resize((header.size() + 32 + 63) / 64 * 64 - 32, ' ');
  const std::string rest = header + body;
  const auto header_bytes = static_cast<uint32_t>(header.size());
  const uint64_t file_bytes = 32 + rest.size();
  uint64_t checksum = 0xCBF29CE484222325;
  for (size_t at = 0; at + 8 <= rest.size(); at += 8) {
    uint64_t word;
    std::memcpy(&word, rest.data() + at, 8);
    checksum = (checksum ^ word) * 0x100000001B3;
  }
  std::string prefix = "TLOOMNET";
  const auto append = [&](auto value) {
    prefix.append(reinterpret_cast<const char*>(&value), sizeof(value));
  };
  append(version);
  append(header_bytes);
  append(file_bytes);
  append(checksum);
  return prefix + rest;
}

std::string HeaderWith(const std::string& tensors, const std::string& sizes = "") {
  return R"({"sizes":{)" + sizes +
         R"(},"classes":[{"shift":4,"rows":32}],"upos":["X"],"xpos":[],)" +
         R"("labels":["root"],"names":["O"],"tensors":[)" + tensors + "]}";
}

std::string Body() {
  std::string body(128, '\0');
  const float scales[] = {0.5f, 2.0f};
  std::memcpy(body.data(), scales, sizeof(scales));
  const int8_t values[] = {1, -2, 3, 4, 5, -6};
  std::memcpy(body.data() + 64, values, sizeof(values));
  return body;
}

class ModelFileTest : public ::testing::Test {
 protected:
  Result<ModelFile> Open(const std::string& bytes) {
    std::ofstream(path_, std::ios::binary) << bytes;
    return ModelFile::Open(path_);
  }
  void TearDown() override { std::filesystem::remove(path_); }
  void ExpectBad(const std::string& bytes, const std::string& what) {
    const auto file = Open(bytes);
    ASSERT_FALSE(file) << what;
    EXPECT_EQ(file.error().code, ErrorCode::kBadModel);
    EXPECT_THAT(file.error().message,
                AllOf(HasSubstr(path_), HasSubstr(what), HasSubstr("install the model file")));
  }

  const std::string path_ = ::testing::TempDir() + "/model_file_test" + std::to_string(getpid());
  const std::string tensor_ =
      R"({"name":"w","type":"int8","rows":2,"columns":3,"offset":64,"scale":0})";
};

TEST_F(ModelFileTest, ReadsWhatTheHeaderDescribes) {
  const auto file = Open(FileWith(HeaderWith(tensor_, R"("hidden":200)"), Body()));
  ASSERT_TRUE(file) << file.error().message;
  EXPECT_EQ(file->Size("hidden"), 200);
  EXPECT_EQ(file->Size("other"), 0);
  EXPECT_THAT(file->List("labels"), ::testing::ElementsAre("root"));
  EXPECT_EQ(file->class_factors()[0].rows, 32);
  const auto tensor = file->Get("w", 2, 3);
  ASSERT_TRUE(tensor);
  EXPECT_THAT(tensor->Values(), ::testing::ElementsAre(.5f, -1.f, 1.5f, 8.f, 10.f, -12.f));
  EXPECT_FALSE(file->Get("w", 3, 2));
  EXPECT_FALSE(file->Get("v", 2, 3));
}

TEST_F(ModelFileTest, GivesTheCodesOfWordVectors) {
  const std::string codes =
      R"({"name":"vector.codes","type":"uint8","rows":2,"columns":3,"offset":)";
  const auto file = Open(FileWith(HeaderWith(codes + "64}"), Body()));
  ASSERT_TRUE(file) << file.error().message;
  EXPECT_THAT(file->Codes("vector.codes"), ::testing::ElementsAre(1, 254, 3, 4, 5, 250));
  EXPECT_TRUE(file->Codes("other").empty());
  ExpectBad(FileWith(HeaderWith(codes + "192}"), Body()), "does not describe a model");
}

TEST_F(ModelFileTest, ReadsTemperaturesWhereThereAreAny) {
  const auto with = [](const std::string& temperatures) {
    return FileWith(R"({"temperatures":)" + temperatures + "," + HeaderWith("").substr(1), Body());
  };
  const auto file = Open(with(R"({"arc":1.3,"name":0.5})"));
  ASSERT_TRUE(file) << file.error().message;
  EXPECT_FLOAT_EQ(file->Temperature("arc"), 1.3f);
  EXPECT_FLOAT_EQ(file->Temperature("name"), 0.5f);
  EXPECT_FLOAT_EQ(file->Temperature("label"), 1);
  for (const char* bad :
       {"7", R"({"arc":0})", R"({"arc":-1})", R"({"arc":1e9})", R"({"arc":"1"})"}) {
    ExpectBad(with(bad), "does not describe a model");
  }
}

TEST_F(ModelFileTest, RefusesFilesThatAreNone) {
  EXPECT_EQ(ModelFile::Open(path_ + ".missing").error().code, ErrorCode::kNotFound);
  EXPECT_EQ(ModelFile::Open(::testing::TempDir()).error().code, ErrorCode::kBadModel);
  ExpectBad("", "not a model file");
  ExpectBad("short", "not a model file");
  ExpectBad(std::string(500, 'x'), "not a model file");
  ExpectBad(FileWith(HeaderWith(tensor_), Body(), 7), "version 7, this program reads version 1");
}

TEST_F(ModelFileTest, NoticesEveryTruncationAndFlippedByte) {
  const std::string good = FileWith(HeaderWith(tensor_), Body());
  for (size_t size = 0; size < good.size(); size += 13) {
    EXPECT_FALSE(Open(good.substr(0, size))) << size;
  }
  EXPECT_FALSE(Open(good + "x"));
  for (size_t at = 0; at < good.size(); ++at) {
    std::string bad = good;
    bad[at] = static_cast<char>(bad[at] ^ 0x10);
    EXPECT_FALSE(Open(bad)) << at;
  }
}

TEST_F(ModelFileTest, RefusesHeadersThatLie) {
  const auto with = [&](const std::string& tensors) {
    return FileWith(HeaderWith(tensors), Body());
  };
  const std::string what = "does not describe a model";
  for (const char* tensor :
       {R"({"name":"w","type":"int8","rows":2,"columns":99,"offset":64,"scale":0})",
        R"({"name":"w","type":"int8","rows":2,"columns":3,"offset":65,"scale":0})",
        R"({"name":"w","type":"int8","rows":2,"columns":3,"offset":-64,"scale":0})",
        R"({"name":"w","type":"int8","rows":2,"columns":3,"offset":64})",
        R"({"name":"w","type":"int8","rows":-2,"columns":3,"offset":64,"scale":0})",
        R"({"name":"w","type":"float32","rows":16777215,"columns":16777215,"offset":0})",
        R"({"name":"w","type":"float32","rows":1,"columns":1,"offset":18446744073709551552})",
        R"({"name":"w","type":"complex","rows":1,"columns":1,"offset":0})",
        R"({"name":7,"type":"float32","rows":1,"columns":1,"offset":0})", R"("w")", "7"}) {
    ExpectBad(with(tensor), what);
  }
  ExpectBad(FileWith("[]", Body()), "no JSON object");
  ExpectBad(FileWith("{\"sizes\":", Body()), "no JSON object");
  ExpectBad(FileWith(std::string(100000, '['), Body()), "no JSON object");
  ExpectBad(FileWith("{}", Body()), what);
  ExpectBad(FileWith(HeaderWith("", R"("hidden":"200")"), Body()), what);
  ExpectBad(FileWith(HeaderWith("", R"("hidden":-1)"), Body()), what);
}

TEST_F(ModelFileTest, NetworkRefusesAFileThatLacksItsParts) {
  const auto file = Open(FileWith(HeaderWith(tensor_, R"("hidden":200)"), Body()));
  ASSERT_TRUE(file);
  const auto network = Network::Load(*file);
  ASSERT_FALSE(network);
  EXPECT_EQ(network.error().code, ErrorCode::kBadModel);
  EXPECT_THAT(network.error().message, HasSubstr("word_dim"));
}

}  // namespace
}  // namespace tripleloom
