#include "graph/base/file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>

namespace tripleloom {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

class FileTest : public ::testing::Test {
 protected:
  void SetUp() override {
    const auto* info = ::testing::UnitTest::GetInstance()->current_test_info();
    folder_ = fs::path(::testing::TempDir()) /
              ("file_test_" + std::string(info->name()) + std::to_string(getpid()));
    fs::create_directories(folder_);
  }
  void TearDown() override { fs::remove_all(folder_); }

  std::string Path(const std::string& name) const { return (folder_ / name).string(); }
  size_t CountEntries() const {
    return static_cast<size_t>(
        std::distance(fs::directory_iterator(folder_), fs::directory_iterator()));
  }

  fs::path folder_;
};

TEST_F(FileTest, ReadsBackWhatWasWritten) {
  const std::string bytes("a\0\xFF\n", 4);
  ASSERT_TRUE(WriteFileAtomically(Path("x"), bytes));
  EXPECT_EQ(ReadFile(Path("x")).value(), bytes);
  ASSERT_TRUE(WriteFileAtomically(Path("x"), ""));
  EXPECT_EQ(ReadFile(Path("x")).value(), "");
  EXPECT_EQ(CountEntries(), 1u);
}

TEST_F(FileTest, NamesWhatIsMissing) {
  const auto missing = ReadFile(Path("none.txt"));
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().code, ErrorCode::kNotFound);
  EXPECT_THAT(missing.error().message, HasSubstr("none.txt"));
}

TEST_F(FileTest, RefusesADirectory) {
  EXPECT_EQ(ReadFile(folder_.string()).error().code, ErrorCode::kUnsupported);
  EXPECT_EQ(WriteFileAtomically(folder_.string(), "x").error().code, ErrorCode::kIo);
}

TEST_F(FileTest, RefusesMoreThanTheLimit) {
  ASSERT_TRUE(WriteFileAtomically(Path("x"), "12345"));
  EXPECT_TRUE(ReadFile(Path("x"), {.max_bytes = 5}));
  EXPECT_EQ(ReadFile(Path("x"), {.max_bytes = 4}).error().code, ErrorCode::kLimit);
}

TEST_F(FileTest, ReportsAnUnreadableFile) {
  if (geteuid() == 0) GTEST_SKIP() << "root may read everything";
  ASSERT_TRUE(WriteFileAtomically(Path("x"), "1"));
  chmod(Path("x").c_str(), 0);
  EXPECT_EQ(ReadFile(Path("x")).error().code, ErrorCode::kIo);
}

TEST_F(FileTest, AFullDeviceIsAnError) {
  if (!fs::exists("/dev/full")) GTEST_SKIP();
  EXPECT_EQ(WriteFileAtomically("/dev/full", "x").error().code, ErrorCode::kIo);
}

TEST_F(FileTest, AFailedWriteLeavesTheOldBytesAndNothingElse) {
  ASSERT_TRUE(WriteFileAtomically(Path("x"), "old"));
  rlimit before{};
  getrlimit(RLIMIT_FSIZE, &before);
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  rlimit small = before;
  small.rlim_cur = 1000;
  setrlimit(RLIMIT_FSIZE, &small);
  const Status status = WriteFileAtomically(Path("x"), std::string(5000, 'n'));
  setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, handler);
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().code, ErrorCode::kIo);
  EXPECT_EQ(ReadFile(Path("x")).value(), "old");
  EXPECT_EQ(CountEntries(), 1u);
}

TEST_F(FileTest, KeepsASymbolicLink) {
  ASSERT_TRUE(WriteFileAtomically(Path("real"), "1"));
  fs::create_symlink(Path("real"), Path("link"));
  ASSERT_TRUE(WriteFileAtomically(Path("link"), "2"));
  EXPECT_TRUE(fs::is_symlink(Path("link")));
  EXPECT_EQ(ReadFile(Path("real")).value(), "2");
}

TEST_F(FileTest, KeepsTheRightsOfTheFile) {
  ASSERT_TRUE(WriteFileAtomically(Path("x"), "1"));
  chmod(Path("x").c_str(), 0600);
  ASSERT_TRUE(WriteFileAtomically(Path("x"), "2"));
  struct stat info {};
  ASSERT_EQ(stat(Path("x").c_str(), &info), 0);
  EXPECT_EQ(info.st_mode & 0777, 0600u);
}

TEST_F(FileTest, NamesAFolderThatIsMissing) {
  const Status status = WriteFileAtomically(Path("no/where.txt"), "x");
  ASSERT_FALSE(status);
  EXPECT_THAT(status.error().message, HasSubstr("where.txt"));
}

}  // namespace
}  // namespace tripleloom
